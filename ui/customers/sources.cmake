target_sources(sanbao_ui PRIVATE
  customers/customer_list_page.cpp customers/customer_list_page.h
  customers/customer_page.cpp customers/customer_page.h
)
