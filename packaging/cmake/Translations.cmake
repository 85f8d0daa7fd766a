# sanbao_add_translations(target): compiles translations/*.ts and embeds them in the target under :/sanbao/i18n, together
# with Qt's own Chinese texts (dialog buttons and the like) where they are installed. A build never runs lupdate: the .ts
# files are edited by packaging/update_translations.sh only.
set(SANBAO_LANGUAGES zh_CN en)

# The installed translation file of a Qt module, or an empty string.
function(_sanbao_qt_translation name out)
  set(${out} "" PARENT_SCOPE)
  foreach(folder "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}" /usr/share/qt6/translations)
    if(EXISTS "${folder}/${name}")
      set(${out} "${folder}/${name}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

function(sanbao_add_translations target)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
  set(sources "")
  foreach(language IN LISTS SANBAO_LANGUAGES)
    set(file "${CMAKE_SOURCE_DIR}/translations/sanbao_${language}.ts")
    if(NOT EXISTS "${file}")
      message(FATAL_ERROR "The translation file ${file} is missing.")
    endif()
    set_source_files_properties("${file}" PROPERTIES OUTPUT_LOCATION "${folder}")
    list(APPEND sources "${file}")
  endforeach()
  qt_add_lrelease(${target} TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)

  _sanbao_qt_translation(qtbase_zh_CN.qm chinese)
  if(chinese)
    configure_file("${chinese}" "${folder}/qtbase_zh_CN.qm" COPYONLY)
    list(APPEND compiled "${folder}/qtbase_zh_CN.qm")
  else()
    message(STATUS "Qt's Chinese texts (qtbase_zh_CN.qm) are not installed; Qt's own dialogs will be in English.")
  endif()
  qt_add_resources(${target} "sanbao_i18n" PREFIX "/sanbao/i18n" BASE "${folder}" FILES ${compiled})
endfunction()
