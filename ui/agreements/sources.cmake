target_sources(sanbao_ui PRIVATE
  agreements/agreed_table.cpp agreements/agreed_table.h
  agreements/agreement_facts.cpp agreements/agreement_facts.h
  agreements/agreement_form.cpp agreements/agreement_form.h
  agreements/agreement_list_page.cpp agreements/agreement_list_page.h
  agreements/agreement_page.cpp agreements/agreement_page.h
  agreements/cancel_panel.cpp agreements/cancel_panel.h
  agreements/clause_list.cpp agreements/clause_list.h
  agreements/customer_picker.cpp agreements/customer_picker.h
  agreements/package_page.cpp agreements/package_page.h
  agreements/package_report_view.cpp agreements/package_report_view.h
  agreements/sale_page.cpp agreements/sale_page.h
  agreements/sign_panel.cpp agreements/sign_panel.h
  agreements/template_page.cpp agreements/template_page.h
)
