target_sources(sanbao_ui PRIVATE
  returns/return_list_page.cpp returns/return_list_page.h
)
