target_sources(sanbao_ui PRIVATE
  costs/cost_page.cpp costs/cost_page.h
)
