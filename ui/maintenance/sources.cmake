target_sources(sanbao_ui PRIVATE
  maintenance/maintenance_page.cpp maintenance/maintenance_page.h
  maintenance/plan_columns.cpp
)
