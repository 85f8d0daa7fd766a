target_sources(sanbao_ui PRIVATE
  intake/chip_flow.cpp intake/chip_flow.h
  intake/customer_panel.cpp intake/customer_panel.h
  intake/earlier_orders.cpp intake/earlier_orders.h
  intake/enter_walk.cpp intake/enter_walk.h
  intake/fault_suggestions.cpp intake/fault_suggestions.h
  intake/import_page.cpp intake/import_page.h
  intake/intake_form.cpp intake/intake_form.h
  intake/intake_page.cpp intake/intake_page.h
  intake/intake_parking.cpp intake/intake_parking.h
  intake/model_ahead.cpp intake/model_ahead.h
  intake/more_fields.cpp intake/more_fields.h
  intake/price_hint.cpp intake/price_hint.h
  intake/problem_panel.cpp intake/problem_panel.h
  intake/product_panel.cpp intake/product_panel.h
  intake/type_ahead.cpp intake/type_ahead.h
  intake/verdict_panel.cpp intake/verdict_panel.h
)
