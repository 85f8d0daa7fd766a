target_sources(sanbao_ui PRIVATE
  orders/cost_card.cpp orders/cost_card.h
  orders/fee_card.cpp orders/fee_card.h
  orders/fee_panel.cpp orders/fee_panel.h
  orders/keep_card.cpp orders/keep_card.h
  orders/order_columns.cpp orders/order_columns.h
  orders/order_export.cpp orders/order_export.h
  orders/order_filter_bar.cpp orders/order_filter_bar.h
  orders/order_list_page.cpp orders/order_list_page.h
  orders/order_money.cpp
  orders/order_page.cpp orders/order_page.h
  orders/order_preview.cpp orders/order_preview.h
  orders/order_summary.cpp orders/order_summary.h
  orders/order_words.cpp orders/order_words.h
  orders/part_card.cpp orders/part_card.h
  orders/part_panel.cpp orders/part_panel.h
  orders/promise_view.cpp orders/promise_view.h
  orders/quotation_panel.cpp orders/quotation_panel.h
  orders/settlement_panel.cpp orders/settlement_panel.h
  orders/step_fields.cpp orders/step_fields.h
  orders/step_panel.cpp orders/step_panel.h
  orders/timeline_view.cpp orders/timeline_view.h
  orders/voucher_panel.cpp orders/voucher_panel.h
  orders/warranty_case.cpp orders/warranty_case.h
  orders/warranty_panels.cpp orders/warranty_panels.h
)
