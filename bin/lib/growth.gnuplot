# Draws what bench/growth measured: the columns of its table, over the number of articles.
set terminal svg size 900,620 dynamic font "sans-serif,13" background "white"
set output plot_file
set multiplot layout 2,2 title "What grows with the archive"
set logscale x
set format x "%.0s%c"
set autoscale xfix
set xlabel "articles"
set grid
set yrange [0:*]
set key above
set style data linespoints

set ylabel "bytes an article"
plot measured using 1:2 title "database", measured using 1:3 title "search index"
set ylabel "ms"
plot measured using 1:5 title "publish, the transaction, p99", measured using 1:4 title "p50"
plot measured using 1:6 title "until readers see it, p50", measured using 1:7 title "a page made, p50"
plot measured using 1:8 title "start to the first answer"
unset multiplot
