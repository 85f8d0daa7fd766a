target_sources(sanbao_ui PRIVATE
  shell/main_window.cpp shell/main_window.h
  shell/nav_rail.cpp shell/nav_rail.h
  shell/page.h
  shell/page_context.h
  shell/page_registry.h
  shell/page_stack.cpp shell/page_stack.h
  shell/route.h
  shell/search_box.cpp shell/search_box.h
  shell/shortcut_sheet.cpp shell/shortcut_sheet.h
  shell/status_strip.cpp shell/status_strip.h
)
