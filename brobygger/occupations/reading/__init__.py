"""Reading a file of occupations: lines of cells, then what each line says."""
