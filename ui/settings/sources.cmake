target_sources(sanbao_ui PRIVATE
  settings/appearance_section.cpp settings/appearance_section.h
  settings/customer_section.cpp settings/customer_section.h
  settings/data_section.cpp settings/data_section.h
  settings/hours_section.cpp settings/hours_section.h
  settings/logo_picture.cpp settings/logo_picture.h
  settings/model_section.cpp settings/model_section.h
  settings/opening_spans.cpp settings/opening_spans.h
  settings/paper_section.cpp settings/paper_section.h
  settings/policy_editor.cpp settings/policy_editor.h
  settings/policy_section.cpp settings/policy_section.h
  settings/price_section.cpp settings/price_section.h
  settings/settings_page.cpp settings/settings_page.h
  settings/settings_section.cpp settings/settings_section.h
  settings/staff_section.cpp settings/staff_section.h
  settings/store_section.cpp settings/store_section.h
  settings/target_section.cpp settings/target_section.h
)
