# A comment
### Another
hello = Hello, { $name }!
    .about = About { -brand(case: "x") }
-brand = Brand
    .gender = f
count = { $n ->
    [0] none
    [one] one { hello.about }
   *[other] { NUMBER($n, minimumFractionDigits: 2) } { "{" }{ "\u00E9" }
 }
long =
    many
    lines
