target_sources(sanbao_ui PRIVATE
  evaluation/answers_panel.cpp evaluation/answers_panel.h
  evaluation/comparison_view.cpp evaluation/comparison_view.h
  evaluation/evaluation_page.cpp evaluation/evaluation_page.h
  evaluation/indicator_panel.cpp evaluation/indicator_panel.h
  evaluation/indicator_table.cpp evaluation/indicator_table.h
  evaluation/judgement_panel.cpp evaluation/judgement_panel.h
  evaluation/loyalty_view.cpp evaluation/loyalty_view.h
  evaluation/quality_view.cpp evaluation/quality_view.h
  evaluation/speed_view.cpp evaluation/speed_view.h
  evaluation/weights_card.cpp evaluation/weights_card.h
)
