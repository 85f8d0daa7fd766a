target_sources(sanbao_ui PRIVATE
  evaluation/evaluation_page.cpp evaluation/evaluation_page.h
  evaluation/indicator_table.cpp evaluation/indicator_table.h
  evaluation/judgement_panel.cpp evaluation/judgement_panel.h
  evaluation/weights_card.cpp evaluation/weights_card.h
)
