target_sources(sanbao_ui PRIVATE
  teamwork/teamwork_card.cpp teamwork/teamwork_card.h
  teamwork/training_card.cpp teamwork/training_card.h
)
