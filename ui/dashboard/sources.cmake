target_sources(sanbao_ui PRIVATE
  dashboard/age_bars.cpp dashboard/age_bars.h
  dashboard/analysis_page.cpp dashboard/analysis_page.h dashboard/analysis_view.cpp
  dashboard/arrange_panel.cpp dashboard/arrange_panel.h
  dashboard/cost_trend.cpp dashboard/cost_trend.h
  dashboard/cross_view.cpp dashboard/cross_view.h
  dashboard/dashboard_arrange.cpp
  dashboard/dashboard_export.cpp dashboard/dashboard_export.h
  dashboard/dashboard_page.cpp dashboard/dashboard_page.h dashboard/dashboard_view.cpp
  dashboard/goal_view.cpp dashboard/goal_view.h
  dashboard/group_chart.cpp dashboard/group_chart.h
  dashboard/heat_map.cpp dashboard/heat_map.h
  dashboard/kpi_tile.cpp dashboard/kpi_tile.h
  dashboard/kpi_words.cpp dashboard/kpi_words.h
  dashboard/period_bar.cpp dashboard/period_bar.h
  dashboard/report_view.cpp dashboard/report_view.h
  dashboard/scope_bar.cpp dashboard/scope_bar.h
  dashboard/sparkline.cpp dashboard/sparkline.h
  dashboard/trend_chart.cpp dashboard/trend_chart.h
)
