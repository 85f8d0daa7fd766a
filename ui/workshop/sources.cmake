target_sources(sanbao_ui PRIVATE
  workshop/workshop_page.cpp workshop/workshop_page.h
)
