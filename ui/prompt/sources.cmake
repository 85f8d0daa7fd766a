target_sources(sanbao_ui PRIVATE
  prompt/dialog_prompt.cpp prompt/dialog_prompt.h
  prompt/prompt.h
)
