package vn.bantin;

import java.util.stream.Stream;

/** One page of each kind that the public sees, of the ward's site. */
public final class PublicPages {
    public static final String ARTICLE =
            "/hoat-dong-lanh-dao/pho-bi-thu-thanh-uy-le-khac-thoan-lam-viec-voi-dang-uy-phuong-ben-sen";

    /** An article with comments, an answer and a note where one was taken off. */
    public static final String COMMENTED = "/tin-tuc/hon-300-nguoi-ra-quan-don-sach-1-8-km-kenh-cau-ngoi";

    public static final String UNREADABLE_SEARCH = "/tim-kiem?q=x&tu=abc";

    public static final String UNKNOWN_RECEIPT = "/binh-luan/BL-0000-0000?ngon-ngu=en";

    private PublicPages() {}

    public static Stream<String> all() {
        return Stream.of(
                "/",
                "/?ngon-ngu=en",
                "/tin-tuc",
                "/hoat-dong-lanh-dao",
                ARTICLE,
                ARTICLE + "?ngon-ngu=en",
                COMMENTED,
                COMMENTED + "/binh-luan",
                "/hoat-dong-lanh-dao/phuong-ben-sen-so-ket-50-ngay-van-hanh-chinh-quyen-dia-phuong-hai-cap",
                "/khong-co-trang-nay",
                "/tin-tuc?trang=x",
                "/doc-nhieu",
                "/so-lieu",
                "/nhac-den",
                "/nhac-den?loai=dia-diem&ngon-ngu=en",
                "/chi-dao",
                "/chi-dao/1",
                "/van-dong",
                "/van-dong/1-qua-tet-binh-ngo",
                "/van-dong/2-thay-cay-xanh-sau-muc-duong-ven-kenh?ngon-ngu=en",
                "/bo-may",
                "/thu-tuc",
                "/thu-tuc?tu-khoa=khai+sinh&ngon-ngu=en",
                "/bo-may/uy-ban-nhan-dan-phuong",
                "/bo-may/to-ha-tang-va-do-thi?ngon-ngu=en",
                "/doc-nhieu?ky=tat-ca&chuyen-muc=tin-tuc&ngon-ngu=en",
                "/tim-kiem",
                "/tim-kiem?ngon-ngu=en",
                "/tim-kiem?q=cay+xanh",
                "/tim-kiem?q=ben+sen&chuyen-muc=tin-tuc&ngon-ngu=en",
                "/tim-kiem?q=tet&pham-vi=tat-ca",
                "/tim-kiem?q=khong+co+gi+nhu+the",
                "/tim-kiem?q=xyzw&nam=2026",
                UNREADABLE_SEARCH,
                "/binh-luan",
                UNKNOWN_RECEIPT);
    }
}
