target_sources(sanbao_ui PRIVATE
  surveys/call_panel.cpp surveys/call_panel.h
  surveys/campaign_view.cpp surveys/campaign_view.h
  surveys/result_page.cpp surveys/result_page.h
  surveys/result_view.cpp surveys/result_view.h
  surveys/scale_row.cpp surveys/scale_row.h
  surveys/sign_view.cpp surveys/sign_view.h
  surveys/survey_columns.cpp surveys/survey_columns.h
  surveys/survey_list_page.cpp surveys/survey_list_page.h
  surveys/survey_page.cpp surveys/survey_page.h
  surveys/trace_view.cpp surveys/trace_view.h
)
