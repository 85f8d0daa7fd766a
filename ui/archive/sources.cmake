target_sources(sanbao_ui PRIVATE
  archive/life_model.cpp archive/life_model.h
  archive/outlook_card.cpp archive/outlook_card.h
  archive/plan_editor.cpp archive/plan_editor.h
  archive/unit_editor.cpp archive/unit_editor.h
  archive/unit_history.cpp archive/unit_history.h
  archive/unit_page.cpp archive/unit_page.h
)
