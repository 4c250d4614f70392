// adaptor placeholder
