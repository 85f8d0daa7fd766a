target_sources(sanbao_ui PRIVATE
  models/cell_delegates.cpp models/cell_delegates.h
  models/column.h
  models/complaint_tones.cpp models/complaint_tones.h
  models/duration_words.cpp models/duration_words.h
  models/kpi_drill.cpp models/kpi_drill.h
  models/list_pane.cpp models/list_pane.h
  models/list_view.cpp models/list_view.h
  models/paged_table_model.cpp models/paged_table_model.h
  models/record_words.cpp models/record_words.h
  models/trip_form.cpp models/trip_form.h
  models/verdict_card.cpp models/verdict_card.h
  models/warranty_words.cpp models/warranty_words.h
)
