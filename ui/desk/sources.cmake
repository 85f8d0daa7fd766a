target_sources(sanbao_ui PRIVATE
  desk/desk_columns.cpp desk/desk_columns.h
  desk/desk_page.cpp desk/desk_page.h
)
