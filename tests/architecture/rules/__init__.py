"""The rules of the source tree. Each module has functions that take the root folder and return a list of breaches."""
