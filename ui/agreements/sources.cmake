target_sources(sanbao_ui PRIVATE
  agreements/agreement_form.cpp agreements/agreement_form.h
  agreements/agreement_list_page.cpp agreements/agreement_list_page.h
  agreements/agreement_page.cpp agreements/agreement_page.h
  agreements/customer_picker.cpp agreements/customer_picker.h
)
