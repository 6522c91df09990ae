# The page of --report is part of the program.
$(O)/frontend/report.o: frontend/report.html
