# The command line: the same services without a window. Printing needs the page layout of sanbao_ui.
qt_add_executable(sanbaoctl
  ctl/arguments.cpp ctl/arguments.h
  ctl/command.h
  ctl/commands_calc.cpp
  ctl/commands_data.cpp
  ctl/commands_export.cpp
  ctl/commands_keeping.cpp
  ctl/commands_numbers.cpp
  ctl/commands_orders.cpp
  ctl/commands_paper.cpp
  ctl/commands_promises.cpp
  ctl/commands_store.cpp
  ctl/commands_till.cpp
  ctl/console.cpp ctl/console.h
  ctl/help.cpp ctl/help.h
  ctl/language.cpp ctl/language.h
  ctl/main.cpp
  ctl/order_event_input.cpp ctl/order_event_input.h
  ctl/period.h
  ctl/session.cpp ctl/session.h)
target_link_libraries(sanbaoctl PRIVATE sanbao_ui)
install(TARGETS sanbaoctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
