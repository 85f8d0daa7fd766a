target_sources(sanbao_ui PRIVATE
  style/appearance.cpp style/appearance.h
  style/icons.cpp style/icons.h
  style/style_sheet.cpp style/style_sheet.h
  style/theme.cpp style/theme.h
)
qt_add_resources(sanbao_ui "sanbao_controls" PREFIX "/sanbao" BASE "${CMAKE_SOURCE_DIR}/resources"
  FILES
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-down-dark.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-down-light.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-up-dark.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-up-light.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-right-dark.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/arrow-right-light.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/check-dark.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/check-light.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/controls.qss"
    "${CMAKE_SOURCE_DIR}/resources/controls/dot-dark.svg"
    "${CMAKE_SOURCE_DIR}/resources/controls/dot-light.svg")
