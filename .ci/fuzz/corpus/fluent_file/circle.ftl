a = { b }
b = { -c }
-c = { a } { $x } { -c.d }
empty =
    .only = attribute
d = { d.x }
