target_sources(sanbao_ui PRIVATE
  till/till_page.cpp till/till_page.h
)
