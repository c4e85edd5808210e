# Bandwidths by bw.nrd0; densities by the plain mean of dnorm, since density() bins.

set.seed(5)
number <- function(v) sprintf("%.17g", v)
list_of <- function(v) paste0("[", paste(number(v), collapse = ", "), "]")
samples <- list(rnorm(80, 3, 2), rexp(25), c(rnorm(30), rnorm(30, 8)), c(1, 1, 1, 1, 1, 1, 9))
cases <- vapply(samples, function(values) {
  # bw.nrd0 falls back on the deviation, as here, where the quartiles are equal.
  h <- bw.nrd0(values)
  x <- seq(min(values) - 3 * h, max(values) + 3 * h, length.out = 16)
  y <- vapply(x, function(at) mean(dnorm(at, values, h)), 0)
  paste0('{"values": ', list_of(values), ', "bandwidth": ', number(h), ', "x": ', list_of(x), ', "density": ', list_of(y), "}")
}, "")
made_by <- paste0('"madeBy": {"script": "density.R", "R": "', getRversion(), '"}')
writeLines(c("{", paste0(made_by, ",\n\"cases\": [\n", paste(cases, collapse = ",\n"), "\n]"), "}"), "density.json")
