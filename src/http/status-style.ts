/** Of the status page, beside the rules of every page. Colours keep a contrast of 4.5 to 1 on their grounds. */
export const STATUS_STYLE = `
body{max-width:58rem;margin:2rem auto}h2{font-size:1.05rem;margin:2rem 0 .3rem}
.state{padding:.9rem 1.1rem;border-radius:.5rem;border-left:.5rem solid;background:#eef7f0;border-color:#1a7f37}
.state b{text-transform:uppercase;letter-spacing:.04em;margin-right:.5rem}
.state.degraded{background:#fdf5e3;border-color:#b45f06}.state.down{background:#fdecec;border-color:#c62828}
b.degraded,li.degraded>b{color:#9a4f00}b.down,li.down>b{color:#b3201f}
.reasons{padding:0;list-style:none}.reasons li{padding:.45rem 0;border-bottom:1px solid #d9dee5}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;margin:1.5rem 0}
.figures div{font-size:.85rem;line-height:1.4}.figures b{display:block;font-size:1.7rem;line-height:1.3}
.wide{overflow-x:auto}.wide table{display:table;font-size:.9rem;font-variant-numeric:tabular-nums}
th{font-weight:600;white-space:nowrap}.dim,th{color:#57606a}.dim{font-size:.85rem}
td:not(:first-child),th:not(:first-child){text-align:right;padding-left:.8rem}td{white-space:nowrap}
td:last-child,th:last-child{padding-right:0}
.bar{display:inline-block;width:6rem;height:.6rem;border-radius:.3rem;
background:linear-gradient(#2f6fb0,#2f6fb0) 0/var(--used) 100% no-repeat #dfe4ea}
@media (prefers-color-scheme:dark){.state{background:#15271b}.state.degraded{background:#2c2312}
.state.down{background:#331a1a}b.degraded,li.degraded>b{color:#f0b35c}b.down,li.down>b{color:#ff8a80}
.reasons li{border-color:#2b323d}.dim,th{color:#9aa4b2}
.bar{background:linear-gradient(#6aa9e9,#6aa9e9) 0/var(--used) 100% no-repeat #2b323d}}`;
