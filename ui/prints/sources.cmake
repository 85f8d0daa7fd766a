target_sources(sanbao_ui PRIVATE
  prints/print_columns.cpp prints/print_columns.h
  prints/print_list_page.cpp prints/print_list_page.h
)
