target_sources(sanbao_ui PRIVATE
  inbox/inbox_columns.cpp inbox/inbox_columns.h
  inbox/inbox_page.cpp inbox/inbox_page.h
)
