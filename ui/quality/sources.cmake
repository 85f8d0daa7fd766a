target_sources(sanbao_ui PRIVATE
  quality/alert_page.cpp quality/alert_page.h
  quality/forecast_page.cpp quality/forecast_page.h
  quality/limit_panel.cpp quality/limit_panel.h
  quality/plan_view.cpp quality/plan_view.h
  quality/review_page.cpp quality/review_page.h quality/review_view.cpp
)
