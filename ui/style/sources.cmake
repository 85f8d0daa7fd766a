target_sources(sanbao_ui PRIVATE
  style/appearance.cpp style/appearance.h
  style/control_paint.cpp style/control_paint.h
  style/icons.cpp style/icons.h
  style/shop_style.cpp style/shop_style.h style/shop_style_paint.cpp style/shop_style_sizes.cpp
  style/theme.cpp style/theme.h
)
