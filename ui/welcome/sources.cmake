target_sources(sanbao_ui PRIVATE
  welcome/profile_tile.cpp welcome/profile_tile.h
  welcome/trouble_page.cpp welcome/trouble_page.h
  welcome/welcome_page.cpp welcome/welcome_page.h
  welcome/welcome_window.cpp welcome/welcome_window.h
)
