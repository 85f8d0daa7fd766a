target_sources(sanbao_ui PRIVATE
  surveys/call_panel.cpp surveys/call_panel.h
  surveys/scale_row.cpp surveys/scale_row.h
  surveys/survey_columns.cpp surveys/survey_columns.h
  surveys/survey_list_page.cpp surveys/survey_list_page.h
  surveys/survey_page.cpp surveys/survey_page.h
)
