target_sources(sanbao_ui PRIVATE
  customers/contact_panel.cpp customers/contact_panel.h
  customers/customer_form.cpp customers/customer_form.h
  customers/customer_list_page.cpp customers/customer_list_page.h
  customers/customer_lists.cpp customers/customer_lists.h
  customers/customer_page.cpp customers/customer_page.h
  customers/merge_panel.cpp customers/merge_panel.h
  customers/phone_rows.cpp customers/phone_rows.h
  customers/relation_cards.cpp customers/relation_cards.h
)
