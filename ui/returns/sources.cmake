target_sources(sanbao_ui PRIVATE
  returns/repeat_panel.cpp returns/repeat_panel.h
  returns/return_list_page.cpp returns/return_list_page.h
)
