target_sources(sanbao_ui PRIVATE
  complaints/complaint_columns.cpp complaints/complaint_columns.h
  complaints/complaint_list_page.cpp complaints/complaint_list_page.h
  complaints/complaint_page.cpp complaints/complaint_page.h
  complaints/complaint_progress.cpp
  complaints/detail_card.cpp complaints/detail_card.h
  complaints/feedback_page.cpp complaints/feedback_page.h
  complaints/feedback_panel.cpp complaints/feedback_panel.h
  complaints/handling_form.cpp complaints/handling_form.h
  complaints/pareto_panel.cpp complaints/pareto_panel.h
  complaints/subject_picker.cpp complaints/subject_picker.h
  complaints/yes_no_field.cpp complaints/yes_no_field.h
)
