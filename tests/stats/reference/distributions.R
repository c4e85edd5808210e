# Distributions by R's own nmath (TOMS 708 for the beta), printed to 17 digits.

rows <- function(...) {
  cells <- cbind(...)
  apply(cells, 1, function(row) paste0("[", paste(sprintf("%.17g", row), collapse = ", "), "]"))
}
put <- function(name, lines) paste0('"', name, '": [\n', paste(lines, collapse = ",\n"), "\n]")

p <- c(1e-10, 1e-5, 0.001, 0.05, 0.3, 0.49, 0.5, 0.75, 0.95, 0.999, 0.99999)
z <- c(-20, -12.5, -8, -5, -2.5, -1, -0.1, 0, 0.3, 1, 2, 4, 8)
x <- c(1e-5, 0.1, 0.5, 1.25, 3, 10.5, 100, 1e5, 1e8)
df <- c(0.5, 1, 1.5, 2, 3, 5, 9, 30, 100, 1000, 1e5)
shape1 <- c(0.5, 1, 1, 1000, 2, 0.1, 0.01, 12.5, 300, 5000, 50000)
shape2 <- c(0.5, 1, 1000, 1, 3, 5, 0.01, 40.25, 2, 4000, 100000)

t <- expand.grid(t = c(-40, -6, -2, -1, -0.01, 0.25, 1, 3, 20), df = df)
tp <- expand.grid(p = p, df = df)
bp <- expand.grid(p = p, shape = seq_along(shape1))
bx <- expand.grid(away = c(-5, -1, 0, 0.5, 3), shape = seq_along(shape1))
a <- shape1[bx$shape]
b <- shape2[bx$shape]
bx$x <- a / (a + b) + bx$away * sqrt(a * b / (a + b + 1)) / (a + b)
inside <- bx$x > 0 & bx$x < 1
cp <- expand.grid(p = p, df = c(0.1, 1, 2, 5, 30, 400))

a2 <- shape1[bp$shape]
b2 <- shape2[bp$shape]
body <- c(
  paste0('"madeBy": {"script": "distributions.R", "R": "', getRversion(), '"}'),
  put("normalCdf", rows(z, pnorm(z))),
  put("normalQuantile", rows(c(1e-12, p), qnorm(c(1e-12, p)))),
  put("studentCdf", rows(t$t, t$df, pt(t$t, t$df))),
  put("studentQuantile", rows(tp$p, tp$df, qt(tp$p, tp$df))),
  put("betaCdf", rows(bx$x, a, b, pbeta(bx$x, a, b))[inside]),
  put("betaQuantile", rows(bp$p, a2, b2, qbeta(bp$p, a2, b2))),
  put("chiSquareQuantile", rows(cp$p, cp$df, qchisq(cp$p, cp$df))),
  put("logGamma", rows(x, lgamma(x))),
  put("digamma", rows(x, digamma(x)))
)
writeLines(c("{", paste(body, collapse = ",\n"), "}"), "distributions.json")
