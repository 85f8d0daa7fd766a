target_sources(sanbao_ui PRIVATE
  costs/cost_page.cpp costs/cost_page.h
  costs/cost_views.cpp
  costs/figure_grid.cpp costs/figure_grid.h
  costs/way_view.cpp costs/way_view.h
)
