target_sources(sanbao_ui PRIVATE
  maintenance/calendar_view.cpp maintenance/calendar_view.h
  maintenance/due_calendar.cpp maintenance/due_calendar.h
  maintenance/inspection_view.cpp maintenance/inspection_view.h
  maintenance/maintenance_page.cpp maintenance/maintenance_page.h
  maintenance/plan_columns.cpp maintenance/plan_columns.h
)
