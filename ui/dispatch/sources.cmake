target_sources(sanbao_ui PRIVATE
  dispatch/board_axis.cpp dispatch/board_axis.h
  dispatch/board_paint.cpp
  dispatch/board_view.cpp dispatch/board_view.h
  dispatch/capacity_panel.cpp dispatch/capacity_panel.h
  dispatch/dispatch_page.cpp dispatch/dispatch_page.h
  dispatch/pool_list.cpp dispatch/pool_list.h
  dispatch/pool_panel.cpp dispatch/pool_panel.h
  dispatch/proposal_panel.cpp dispatch/proposal_panel.h
  dispatch/visit_panel.cpp dispatch/visit_panel.h
)
