target_sources(sanbao_ui PRIVATE
  parts/arrival_panel.cpp parts/arrival_panel.h
  parts/list_making.h
  parts/part_form.cpp parts/part_form.h
  parts/part_view.cpp parts/part_view.h
  parts/parts_page.cpp parts/parts_page.h
  parts/parts_sales.cpp
  parts/parts_steps.cpp
  parts/party_panel.cpp parts/party_panel.h
  parts/sale_panel.cpp parts/sale_panel.h
  parts/slip_panel.cpp parts/slip_panel.h
  parts/money_lists.cpp
  parts/stock_lists.cpp parts/stock_lists.h
  parts/trace_panel.cpp parts/trace_panel.h
)
