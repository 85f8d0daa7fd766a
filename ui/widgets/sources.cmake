target_sources(sanbao_ui PRIVATE
  widgets/action_button.cpp widgets/action_button.h
  widgets/card.cpp widgets/card.h
  widgets/chart_card.cpp widgets/chart_card.h
  widgets/chip.cpp widgets/chip.h
  widgets/column_chart.cpp widgets/column_chart.h
  widgets/contract_card.cpp widgets/contract_card.h
  widgets/empty_state.cpp widgets/empty_state.h
  widgets/form_section.cpp widgets/form_section.h
  widgets/labels.cpp widgets/labels.h
  widgets/marked_text.cpp widgets/marked_text.h
  widgets/message_bar.cpp widgets/message_bar.h
  widgets/page_frame.cpp widgets/page_frame.h
  widgets/search_field.cpp widgets/search_field.h
  widgets/side_panel.cpp widgets/side_panel.h
  widgets/state_dot.cpp widgets/state_dot.h
  widgets/task_line.cpp widgets/task_line.h
)
