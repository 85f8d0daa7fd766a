target_sources(sanbao_ui PRIVATE
  work/diagnosis_card.cpp work/diagnosis_card.h
  work/hands_on_card.cpp work/hands_on_card.h
  work/installation_card.cpp work/installation_card.h
  work/instruction_card.cpp work/instruction_card.h
  work/own_list_page.cpp work/own_list_page.h
  work/steps_card.cpp work/steps_card.h
  work/upgrade_card.cpp work/upgrade_card.h
  work/work_page.cpp work/work_page.h
)
