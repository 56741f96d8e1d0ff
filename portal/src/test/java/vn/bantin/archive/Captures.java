package vn.bantin.archive;

/** A captured page in the shape of the seed's, with words of our own. */
final class Captures {
    static final String PAGE = """
            Chủ tịch phường Mai Lĩnh thăm lớp học bơi hè (15:31 14/06/2019)


            MLP - Sáng 14/06, Chủ tịch UBND phường Mai Lĩnh đã thăm lớp học bơi hè ở hồ Trúc.

            Chủ tịch phường trò chuyện với các em ở lớp bơi


            Lớp học có 24 em, do hai thầy giáo dạy không lấy công.
            \u00A0
            Phường góp 6,2 triệu đồng mua phao; các hộ quanh hồ góp thêm trên 3 triệu đồng.
            \u00A0
            * Cùng ngày, đoàn đã thăm thư viện phường.

            Thu Trà


            Các bài mới đăng

            Các bài đã đăng :

            Bài viết Xem

            Viết bình luận

            Họ tên:(*)
            Số điện thoại:
            Mã xác nhận:         L?y l?i m\uFFFD b?o m?t""";

    private Captures() {}
}
