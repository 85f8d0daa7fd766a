target_sources(sanbao_ui PRIVATE
  maintenance/inspection_view.cpp maintenance/inspection_view.h
  maintenance/maintenance_page.cpp maintenance/maintenance_page.h
  maintenance/plan_columns.cpp
)
