<?php
// Installs WordPress into FOLDER's database and posts COUNT articles of the site "localhost", most read first; writes the
// lines that the first one's page has to have into FILE: php wordpress.php FOLDER BANTIN.DB COUNT FILE

[, $folder, $file, $count, $shown] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
const WP_INSTALLING = true;
const WP_IMPORTING = true; // no pings

function wp_new_blog_notification() {} // no letter

require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Bantin', 'bench', 'bench@localhost.invalid', true, '', wp_generate_password());
wp_installing(false);
foreach ([1, 2, 3] as $sample) {
    wp_delete_post($sample, true);
}
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
$wp_rewrite->set_permalink_structure('/%category%/%postname%');
delete_option('rewrite_rules'); // the first request makes them

$city = new PDO("sqlite:$file", null, null, [PDO::SQLITE_ATTR_OPEN_FLAGS => PDO::SQLITE_OPEN_READONLY]);
$categories = [];
$sections = $city->query("
    SELECT s.id, s.slug, s.name
    FROM section s JOIN site_host h ON h.site_id = s.site_id AND h.host = 'localhost'");
foreach ($sections as $section) {
    $categories[$section['id']] = wp_insert_term($section['name'], 'category', ['slug' => $section['slug']])['term_id'];
}
$articles = $city->query("
    SELECT a.path, a.section_id, e.published_at, e.title, e.lead, e.body
    FROM article a
    JOIN site_host h ON h.site_id = a.site_id AND h.host = 'localhost'
    JOIN edition e ON e.id = a.live_edition_id
    LEFT JOIN view_total v ON v.site_id = a.site_id AND v.article_id = a.id
    ORDER BY COALESCE(v.views, 0) DESC, a.id
    LIMIT " . (int) $count);
$posted = [];
$wpdb->query('START TRANSACTION');
wp_defer_term_counting(true);
foreach ($articles as $article) {
    $posted[] = wp_insert_post(wp_slash([
        'post_title' => $article['title'],
        'post_name' => basename($article['path']),
        'post_content' => '<p>' . esc_html($article['lead']) . '</p>' . $article['body'],
        'post_date_gmt' => gmdate('Y-m-d H:i:s', intdiv($article['published_at'], 1000)),
        'post_category' => [$categories[$article['section_id']]],
        'post_status' => 'publish',
        'post_author' => 1,
    ]));
}
wp_defer_term_counting(false);
$wpdb->query('COMMIT');

$post = get_post($posted[0]);
setup_postdata($post);
file_put_contents($shown, get_the_title() . "\n" . apply_filters('the_content', $post->post_content));
printf("WordPress %s with %d posts, theme %s; PHP %s, MariaDB %s\n",
    $wp_version, count($posted), wp_get_theme()->get('Name'), PHP_VERSION, $wpdb->db_server_info());
