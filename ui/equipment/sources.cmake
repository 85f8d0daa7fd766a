target_sources(sanbao_ui PRIVATE
  equipment/equipment_page.cpp equipment/equipment_page.h
)
